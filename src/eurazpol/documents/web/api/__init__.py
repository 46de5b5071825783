"""The programme interface of the room: documents with their bytes."""
