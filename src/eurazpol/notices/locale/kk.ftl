## Kinds of notices
