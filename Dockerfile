# syntax=docker/dockerfile:1
# One image for every role. Two stages, so that pip and the sources stay behind.

FROM python:3.13-slim AS build
WORKDIR /src
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv --without-pip /opt/tradewatch
COPY requirements.lock ./
# A mirror or a certificate of your own is given as build secrets, `pip_conf` and `ca`; both may be absent.
RUN --mount=type=secret,id=pip_conf,target=/etc/pip.conf --mount=type=secret,id=ca,target=/run/ca.pem \
    pip --python /opt/tradewatch/bin/python install --require-hashes --only-binary :all: \
        --requirement requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY config ./config
COPY workers ./workers
COPY monitor ./monitor
RUN pip --python /opt/tradewatch/bin/python install --no-deps --no-build-isolation --no-index .

FROM python:3.13-slim
RUN groupadd --gid 10001 tradewatch \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin tradewatch \
    && install --directory --owner 10001 --group 10001 --mode 0750 /data
COPY --from=build /opt/tradewatch /opt/tradewatch
ENV PATH=/opt/tradewatch/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    TRADEWATCH_DATA_DIR=/data \
    TRADEWATCH_LOG_FORMAT=json
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-m", "monitor.web.probe"]
ENTRYPOINT ["tradewatch"]
CMD ["run"]
