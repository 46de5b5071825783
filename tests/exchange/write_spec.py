"""Write the JSON Schemas and test vectors to ``docs/exchange``."""

from tests.exchange.spec import FOLDER, files

if __name__ == "__main__":
    for name, content in files().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
