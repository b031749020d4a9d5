# Palermo Graph: the embedded store under /data, or a Neo4j server (docker-compose.yml). Checked by test/unit/compose.test.ts, not built: no Docker engine was at hand.
# The embedded engine needs glibc on x64: an Alpine image will not do.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# npm install, not npm ci: packages of other platforms are missing from the registry, and npm ci stops at that.
RUN npm install --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN node node_modules/typescript/bin/tsc -p tsconfig.build.json && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 STORE_PATH=/data/palermo-graph.db
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE LICENSE-DATA ./
COPY examples examples
COPY seed seed
# The one folder that is written to belongs to the user that the image comes with; a named volume takes its owner over.
# It is no VOLUME: beside Neo4j it stays empty, and each container would leave a nameless volume behind.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
# A first start reads and loads the dataset before it listens, hence the long start period.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal to stop must reach the server.
CMD ["node", "dist/src/main.js", "serve"]
