"""Pages of the room: sign-in, sign-out, language; and who asks for every other page."""
