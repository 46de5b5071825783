"""The papers of a step: facts of the case in the words of the room *documents*.

What a paper needs and the case does not hold is refused there, naming the fact; nothing is guessed.
"""
