"""Eurazpol: an open platform for police and judicial co-operation between states."""
