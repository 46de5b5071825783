"""The tables of the room, each in a module of its own."""
