"""What we keep about people: handing it over, and erasing it."""
