# The server with the built dashboard, for PostgreSQL or for a SQLite file on a volume at /data.
FROM node:22-bookworm AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.9 install --frozen-lockfile \
 && npx pnpm@10.34.9 exec turbo run build \
 && npx pnpm@10.34.9 --filter @nen-nep/server --prod --legacy deploy /out/apps/server \
 && mkdir -p /out/apps/dashboard && cp -r apps/dashboard/dist /out/apps/dashboard/dist \
 && rm -rf /out/apps/server/src /out/apps/server/test

FROM node:22-bookworm-slim
# More threads than connections, or a long scan in SQLite would make the others wait.
ENV NODE_ENV=production UV_THREADPOOL_SIZE=16 NENNEP_HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=root:root /out .
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell between, so that a stop reaches the server and it ends what it does.
CMD ["node", "apps/server/dist/cli.js", "serve"]
