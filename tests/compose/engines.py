"""Docker or podman, whichever is here: images, building, and compose, from Python."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

#: podman's own switches, for builds on a machine that is itself a container.
_PODMAN_BUILD: Final = (
    *("--isolation", "chroot", "--format", "docker"),
    *("--ulimit", "nofile=1024:1024", "--network", "host"),
)
_PULL_SECONDS: Final = 180
_PIP_KEYS: Final = {"index-url", "extra-index-url", "trusted-host"}


class AbsentError(Exception):
    """Nothing here can run containers. The message is a sentence."""


class CommandError(Exception):
    """A command failed. The message names it and the end of what it said."""


def run(
    *command: str | Path,
    cwd: Path | None = None,
    environ: Mapping[str, str] | None = None,
    seconds: float = 900,
) -> str:
    """The standard output of *command*. Raises `CommandError`."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **(environ or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    if done.returncode:
        shown = " ".join(str(word) for word in command)
        raise CommandError(f"{shown}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done.stdout


def works(*command: str) -> bool:
    """Whether *command* exists and ends with 0."""
    try:
        run(*command, seconds=60)
    except (CommandError, OSError, subprocess.TimeoutExpired):
        return False
    return True


@dataclass
class Engine:
    """One way to run containers, for one compose project in *folder*."""

    name: str
    compose_command: tuple[str, ...]
    folder: Path
    project: str
    environ: dict[str, str] = field(default_factory=dict)
    #: Images here were built from Debian's packages, since none could be pulled.
    stand_ins: bool = False

    def build(self, tag: str, secrets: Mapping[str, Path]) -> None:
        """Build the folder's Dockerfile as *tag*, with *secrets* given to pip's step."""
        given = [f"--secret=id={name},src={path}" for name, path in secrets.items()]
        extra = _PODMAN_BUILD if self.name == "podman" else ("--network", "host")
        run(self.name, "build", *extra, *given, "--tag", tag, self.folder)

    def compose(self, *words: str) -> str:
        """`compose` with *words*, over the project's file and the test's own beside it."""
        files = ("-f", "docker-compose.yml", "-f", "compose-test.yml")
        return run(
            *self.compose_command,
            *("-p", self.project, *files, *words),
            cwd=self.folder,
            environ=self.environ,
        )

    def containers(self, service: str | None = None) -> list[str]:
        """The ids of the service's containers, or of all; stopped ones too."""
        labels = [f"label=com.docker.compose.project={self.project}"]
        if service is not None:
            labels.append(f"label=com.docker.compose.service={service}")
        filters = [f"--filter={label}" for label in labels]
        return run(self.name, "ps", "--all", "--quiet", "--no-trunc", *filters).split()

    def tear_down(self) -> None:
        """Take away all that the project made here, but for the image.

        podman-compose leaves behind a container that is being started again just then.
        """
        for _ in range(3):
            if containers := self.containers():
                works(self.name, "rm", "--force", *containers)
        self.compose("down", "--volumes", "--remove-orphans")

    def inside(self, container: str, *words: str) -> str:
        """What a command prints inside *container*. Raises `CommandError`."""
        return run(self.name, "exec", container, *words, seconds=60)

    def kill(self, container: str) -> None:
        """Kill (-9) all that runs in *container*."""
        run(self.name, "kill", "--signal", "KILL", container)

    def start(self, container: str) -> None:
        run(self.name, "start", container)

    def log(self, container: str) -> str:
        """The last lines that the container wrote."""
        done = subprocess.run(
            [self.name, "logs", "--tail", "40", container],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.stdout

    def provide(self, images: Mapping[str, str], stand_ins: Path) -> None:
        """Have each of *images* (kind -> name) here: present, pulled, or built as a stand-in.

        Raises `AbsentError` where none of the three can be.
        """
        missing = {
            kind: name
            for kind, name in images.items()
            if not works(self.name, "image", "inspect", name)
        }
        pulled = all(self._pull(name) for name in missing.values())
        if not pulled and not (self.name == "podman" and stand_ins.is_file()):
            raise AbsentError("no image can be pulled here, and no stand-ins can be built")
        if not pulled:
            run("bash", stand_ins, *(f"{kind}={name}" for kind, name in missing.items()))
        self.stand_ins = self.name == "podman" and all(
            works("podman", "image", "exists", f"localhost/{name}") for name in images.values()
        )

    def _pull(self, name: str) -> bool:
        try:
            run(self.name, "pull", "--quiet", name, seconds=_PULL_SECONDS)
        except (CommandError, subprocess.TimeoutExpired):
            return False
        return True


def find(folder: Path, project: str, scratch: Path, stand_ins: Path) -> Engine:
    """The engine of this machine. Raises `AbsentError` with a sentence where there is none.

    *stand_ins* is a script that can install podman on a development machine; it may be absent.
    """
    if works("docker", "info") and works("docker", "compose", "version"):
        return Engine("docker", ("docker", "compose"), folder, project)
    if not works("podman", "info") and stand_ins.is_file() and os.geteuid() == 0:
        run("bash", stand_ins, "setup")
    if not works("podman", "info"):
        raise AbsentError("neither a Docker engine nor podman is here")
    return Engine("podman", (*_podman_compose(scratch), "--in-pod", "false"), folder, project)


def pip_secrets(scratch: Path) -> dict[str, Path]:
    """This machine's way to packages (mirror, certificate), as secrets for the build."""
    told = {}
    for python in (sys.executable, str(Path(sys.base_prefix) / "bin" / "python3")):
        if works(python, "-m", "pip", "--version"):
            told = dict(
                re.findall(
                    r"^[\w:]+\.([\w-]+)='(.*)'$",
                    run(python, "-m", "pip", "config", "list"),
                    re.MULTILINE,
                )
            )
            break
    lines = [f"{key} = {value}" for key, value in told.items() if key in _PIP_KEYS]
    lines = [line for line in lines if "file:" not in line]
    secrets = {}
    if "cert" in told:
        secrets["ca"] = Path(told["cert"])
        lines.append("cert = /run/ca.pem")
    if lines:
        secrets["pip_conf"] = scratch / "pip.conf"
        secrets["pip_conf"].write_text("\n".join(["[global]", *lines, ""]))
    return secrets


def _podman_compose(scratch: Path) -> Sequence[str]:
    found = shutil.which("podman-compose")
    if found:
        return (found,)
    folder = scratch / "podman-compose"
    venv.create(folder, with_pip=True)
    run(folder / "bin" / "pip", "install", "--quiet", "podman-compose>=1.6,<2")
    return (str(folder / "bin" / "podman-compose"),)
