# Builds the program, then keeps only what runs it.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY backend/contracts/package.json backend/contracts/
COPY frontend/package.json frontend/
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && mkdir -p backend/node_modules

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data BOX_KEYS_DIR=/keys
WORKDIR /app
RUN mkdir /data /keys && chown node:node /data /keys && chmod 700 /keys
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/backend/package.json ./backend/
# Packages whose version differs from another's at the top lie in the workspace's own folder.
COPY --from=build --chown=root:root /app/backend/node_modules ./backend/node_modules
COPY --from=build --chown=root:root /app/backend/contracts/package.json ./backend/contracts/
COPY --from=build --chown=root:root /app/backend/contracts/dist ./backend/contracts/dist
COPY --from=build --chown=root:root /app/backend/dist ./backend/dist
COPY --from=build --chown=root:root /app/backend/mail-texts ./backend/mail-texts
COPY --from=build --chown=root:root /app/frontend/dist ./frontend/dist
COPY --from=build --chown=root:root /app/questionnaires ./questionnaires
COPY --from=build --chown=root:root /app/migrations ./migrations
USER node
VOLUME /data /keys
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "backend/dist/backend/src/main.js"]
