"""The programme interface of the room: who asks, and what programmes manage here."""
