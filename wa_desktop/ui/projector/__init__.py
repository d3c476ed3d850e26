"""The second window for the room: large type, and nothing that is not for everybody's eyes."""
