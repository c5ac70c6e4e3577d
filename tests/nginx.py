"""deploy/nginx in front of processes, with our own ports and certificate."""

import ssl
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import trustme

from tests.servers import ROOT, debian_program, free_port, wait_for_port

NGINX = ROOT / "deploy" / "nginx"
HOST = "bot.example.org"
MAIN = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/bodies;
    proxy_temp_path {folder}/answers;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/groupkeeper.conf;
}}
"""


def _changed(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def _upstream(ports: Sequence[int]) -> str:
    """The file with the processes, for as many as there are."""
    lines = (NGINX / "upstream.conf").read_text().splitlines(keepends=True)
    [example, *_] = [line for line in lines if line.startswith("server 127.0.0.1:8002 ")]
    return "".join(_changed(example, {":8002 ": f":{port} "}) for port in ports)


@contextmanager
def nginx(folder: Path, ports: Sequence[int]) -> Iterator[tuple[str, ssl.SSLContext]]:
    """nginx in front of the processes on these ports: its address, and an SSL context that trusts its certificate."""
    folder.mkdir()
    authority = trustme.CA()
    certificate = authority.issue_cert(HOST, "127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "both.pem"))
    port, plain = free_port(), free_port()
    (folder / "upstream.conf").write_text(_upstream(ports))
    changes = {
        "/etc/nginx/groupkeeper-upstream.conf;": f"{folder}/upstream.conf;",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "/etc/nginx/certificates/fullchain.pem": f"{folder}/both.pem",
        "/etc/nginx/certificates/privkey.pem": f"{folder}/both.pem",
    }
    (folder / "groupkeeper.conf").write_text(_changed((NGINX / "groupkeeper.conf").read_text(), changes))
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder))
    program = debian_program("nginx", "nginx-light")
    process = subprocess.Popen([program, "-p", str(folder), "-c", str(folder / "nginx.conf")])
    try:
        wait_for_port(port, process)
        context = ssl.create_default_context()
        authority.configure_trust(context)
        yield f"https://127.0.0.1:{port}", context
    finally:
        process.terminate()
        process.wait()
