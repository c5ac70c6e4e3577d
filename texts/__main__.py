"""`python -m texts` writes the list of keys from the English catalogue (`make keys`)."""

from pathlib import Path

from texts.source import keys_module

if __name__ == "__main__":
    Path(__file__).with_name("keys.py").write_text(keys_module(), encoding="utf-8")
