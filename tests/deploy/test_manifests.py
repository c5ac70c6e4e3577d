"""Files for operators to copy: container, compose, Kubernetes and systemd, validated against their schemas."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.config import Config
from bot.roles import Role
from bot.stopping import LIMIT
from bot.version import VERSION
from tests.servers import ROOT, debian_program

DEPLOY = ROOT / "deploy"
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
COMPOSE = sorted(DEPLOY.glob("compose*.yaml"))
UNITS = sorted((DEPLOY / "systemd").iterdir())
KUSTOMIZATION = "kustomization.yaml"


def _run(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def _tool(name: str) -> str:
    """A program from our development tools."""
    return str(Path(sys.executable).parent / name)


def _documents(path: Path) -> list[Any]:
    return list(yaml.safe_load_all(path.read_text()))


def _containers() -> Iterator[tuple[str, Any]]:
    for path in MANIFESTS:
        for document in _documents(path):
            if document["kind"] == "Deployment":
                [container] = document["spec"]["template"]["spec"]["containers"]
                yield path.stem, container


def test_the_image() -> None:
    _run(_tool("hadolint"), str(DEPLOY / "Dockerfile"))
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]["find"]["include"]
    folders = {name.removesuffix("*") for name in packages}
    copied = {line.split()[1] for line in (DEPLOY / "Dockerfile").read_text().splitlines() if line.startswith("COPY")}
    sent = {line[1:] for line in (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines() if line.startswith("!")}
    assert folders <= copied
    assert sent == {name for name in copied if not name.startswith("--")} | {"LICENSE", "README.md"}


def test_a_package_has_all_its_files() -> None:
    setuptools = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    shipped = {
        path
        for package, patterns in setuptools["package-data"].items()
        for pattern in patterns
        for path in (ROOT / package).glob(pattern)
    }
    folders = [ROOT / name.removesuffix("*") for name in setuptools["packages"]["find"]["include"]]
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    forgotten = {path for path in files - shipped if path.suffix not in {".py", ".pyc"}}
    assert forgotten == set()


@pytest.mark.parametrize("path", COMPOSE, ids=lambda path: path.name)
def test_compose(path: Path) -> None:
    _run(_tool("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", str(path))
    services = _documents(path)[0]["services"]
    ours = {name: one for name, one in services.items() if name.startswith("groupkeeper")}
    assert len(ours) == (3 if "scale" in path.name else 1)
    for one in ours.values():
        assert one["image"] == f"groupkeeper:{VERSION}"
        assert one["read_only"]
        assert one["cap_drop"] == ["ALL"]
        assert {name.lower() for name in one.get("environment", {})} <= set(Config.model_fields)


@pytest.mark.parametrize("path", MANIFESTS, ids=lambda path: path.name)
def test_kubernetes(path: Path) -> None:
    if path.name != KUSTOMIZATION:
        _run(_tool("kubernetes-validate"), "--strict", str(path))
        return
    [kustomization] = _documents(path)
    assert set(kustomization["resources"]) == {one.name for one in MANIFESTS} - {KUSTOMIZATION}
    assert kustomization["images"] == [{"name": "groupkeeper", "newTag": VERSION}]


def test_each_role_has_its_deployment() -> None:
    found = dict(_containers())
    assert set(found) == {role.value for role in Role} - {Role.ALL}
    for role, container in found.items():
        given = {one["name"]: one["value"] for one in container["env"]}
        assert given["ROLE"] == role
        assert container["image"] == f"groupkeeper:{VERSION}"
        assert container["securityContext"]["readOnlyRootFilesystem"]
        assert {name.lower() for name in given} <= set(Config.model_fields)
    [shared] = _documents(DEPLOY / "kubernetes" / "config.yaml")
    assert {name.lower() for name in shared["data"]} <= set(Config.model_fields)


def test_a_stop_has_the_time_it_takes() -> None:
    """Killed earlier, a process would lose what it has in hand."""
    graces = [
        document["spec"]["template"]["spec"]["terminationGracePeriodSeconds"]
        for path in MANIFESTS
        for document in _documents(path)
        if document["kind"] == "Deployment"
    ]
    for path in COMPOSE:
        graces += [int(grace.removesuffix("s")) for grace in re.findall(r"stop_grace_period: (\w+)", path.read_text())]
    for path in UNITS:
        if path.suffix == ".service":
            unit = path.read_text()
            graces.append(int(re.findall(r"^TimeoutStopSec=(\d+)$", unit, re.MULTILINE)[0]))
            assert "\nKillMode=mixed\n" in unit  # else systemd ends the embedded database before us
    assert len(graces) == 3 + 2 + 2
    assert min(graces) >= LIMIT + 2


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_systemd(path: Path, tmp_path: Path) -> None:
    # This needs the command to exist, as it does on an operator's machine.
    unit = path.read_text().replace("/opt/groupkeeper/.venv/bin/python", sys.executable)
    copy = tmp_path / path.name.replace("@", "@8002")
    copy.write_text(unit)
    analyze = debian_program("systemd-analyze", "systemd")
    assert _run(analyze, "verify", "--man=no", str(copy)) == ""
    _run(analyze, "security", "--offline=true", "--threshold=20", "--no-pager", str(copy))
