"""The programme interface of the room: everything an officer does with a request between states."""
