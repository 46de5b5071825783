"""Bodies of the room's ports."""
