"""Bodies of the room's ports: where officers' keys lie, who stamps time, whom states trust."""
