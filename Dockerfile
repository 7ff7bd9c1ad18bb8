# The dashboard, the server, and then nothing but what they need to run.
FROM node:22-bookworm-slim AS dashboard
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
COPY frontend/package.json frontend/
COPY tests/e2e/package.json tests/e2e/
COPY tests/conformance/package.json tests/conformance/
COPY tests/clients/package.json tests/clients/
COPY tests/abuse/package.json tests/abuse/
COPY tests/bench/package.json tests/bench/
RUN npm ci --workspace=frontend --no-audit --no-fund
COPY frontend frontend
RUN npm run build --workspace=frontend

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS server
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY backend backend
COPY Data Data
COPY docs/api/starter.graphql docs/api/
RUN dotnet restore backend/MusicMastery.Server --locked-mode
RUN dotnet publish backend/MusicMastery.Server -c Release --no-restore -o /app -p:UseAppHost=false
# Native libraries for other systems, and their symbols, are of no use in the image.
RUN rm -r /app/runtimes/win* /app/runtimes/osx* && find /app -name '*.dbg' -delete && mkdir /data

# .NET and what it stands on: no shell, no package manager.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=server /app .
COPY --from=dashboard /src/frontend/dist ./dashboard
COPY --from=dashboard /src/node_modules/@chillicream/bananacakepop-graphql-ide ./explorer
# What the server keeps goes to /data and nowhere else, so that all the rest may be read-only.
COPY --from=server --chown=$APP_UID /data /data
USER $APP_UID
VOLUME /data
EXPOSE 5080
# It listens at every address of the container, and asks everyone for a key unless it is told otherwise.
ENV MUSICMASTERY_DB=/data/musicmastery.db \
    MUSICMASTERY_DASHBOARD=/app/dashboard \
    MUSICMASTERY_PORT=5080 \
    MUSICMASTERY_LISTEN=any \
    MUSICMASTERY_HOSTS=localhost \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_GCgen0size=0x1000000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["dotnet", "MusicMastery.Server.dll", "health"]
ENTRYPOINT ["dotnet", "MusicMastery.Server.dll"]
CMD ["serve"]
