# syntax=docker/dockerfile:1

# Builds the server's bundle and the admin; nothing of this stage but its result reaches the image.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# No package needs its install script (docs/dependencies.md).
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf src/admin/.next/cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    MEDIA_DIR=/media \
    SAMORDNA_BUILT=1
WORKDIR /app
# Owned by root, so that the server cannot change its own program; it writes to /data and /media, and scratch files to /tmp.
COPY --from=build /app ./
RUN install -d -o node -g node /data /media
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal to stop must reach the server.
CMD ["node", "--conditions=production", "scripts/start.mjs"]
