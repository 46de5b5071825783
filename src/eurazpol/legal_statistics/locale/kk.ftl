## Errors and words of the room
