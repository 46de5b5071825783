"""The programme interface of the room: peers, keys, messages, alarms, recalls."""
