"""Icons as paths in a 16 by 16 box, drawn with the colour of the text beside them.

No icon stands without a word: they are hidden from screen readers.
"""

ICONS = {
    # deadlines
    "overdue": "M8 1.5 15 14H1zM8 6v4M8 11.6v.6",
    "today": "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3.4l2.2 1.6",
    "left": "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3",
    "paused": "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.4 5.8v4.4M9.6 5.8v4.4",
    "met": "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.2 8.2l2 2 3.8-4.2",
    # answers
    "holds": "M2.5 8.5l3.6 3.6L13.5 4",
    "fails": "M3.5 3.5l9 9M12.5 3.5l-9 9",
    "unknown": "M5.4 5.6a2.6 2.6 0 1 1 3.6 2.5c-.7.3-1 .8-1 1.6v.3M8 12.4v.4",
    # comparison
    "same": "M3 6h10M3 10h10",
    "close": "M2.5 6.5c2-2.5 3.5.8 5.5 0s3.5-2 5.5 0M2.5 10.5c2-2.5 3.5.8 5.5 0s3.5-2 5.5 0",
    "different": "M3 6h10M3 10h10M10.5 3l-5 10",
    # steps and papers
    "done": "M2.5 8.5l3.6 3.6L13.5 4",
    "waiting": "M4 2h8M4 14h8M5 2c0 3 6 3.5 6 6s-6 3-6 6M11 2c0 3-6 3.5-6 6s6 3 6 6",
    "open": "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",
    "missing": "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8v4M8 11v.4",
    "not-needed": "M3 8h10",
    "add": "M8 3v10M3 8h10",
    "rule": "M4 2h8v12H4zM6.5 5.5h3M6.5 8h3",
    "file": "M4 1.8h5l3 3v9.4H4zM9 1.8v3h3",
    "person": "M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5",
    "system": (
        "M5.5 5.5h5v5h-5zM6.5 2v2M9.5 2v2M6.5 12v2M9.5 12v2M2 6.5h2M2 9.5h2M12 6.5h2M12 9.5h2"
    ),
    "peer": "M2 5.5h9M8.5 2.8l2.7 2.7-2.7 2.7M14 10.5H5M7.5 7.8l-2.7 2.7 2.7 2.7",
    "out": "M3 13 13 3M6 3h7v7",
    "in": "M13 3 3 13M10 13H3V6",
    "note": "M3 2.5h10v8l-3 3H3zM10 13.5v-3h3",
    "urgent": "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",
    "bell": "M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4zM6.5 13.5h3",
    "lock": "M4 7h8v7H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
    "ok": "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.2 8.2l2 2 3.8-4.2",
    "warning": "M8 1.5 15 14H1zM8 6v4M8 11.6v.6",
}
