package org.parcours.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers browsers of this machine, and nobody else: it listens on the loopback address only, and refuses requests that were
 * sent to another name than this machine's own, which is how a page of the web would reach it.
 */
final class PreviewServer implements AutoCloseable {

    /** So many ports are tried after the one that was wished for; then any. */
    private static final int TRIES = 20;

    private static final String NEWS = "/_preview/news";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Desk desk;
    private final News news;
    private final Set<String> names;

    /** Who knows the answers. */
    interface Desk {

        /** The answer to a request for this path, which is decoded. */
        Answer answer(String path);

        /** What to say to who asked for another machine. */
        String wrongHost(String address);
    }

    private PreviewServer(HttpServer server, Desk desk, News news) {
        this.server = server;
        this.desk = desk;
        this.news = news;
        this.threads = Executors.newCachedThreadPool(task -> daemon(task));
        int port = server.getAddress().getPort();
        this.names = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts to answer.
     *
     * @param port the one wished for; the next free one is taken, and any for 0
     */
    static PreviewServer start(int port, Desk desk, News news) throws IOException {
        // Small answers would wait for the browser's acknowledgement, forty milliseconds each.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        return new PreviewServer(bound(port), desk, news);
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        for (int i = 0; port != 0 && i < TRIES && port + i < 65536; i++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, port + i), 0);
            } catch (BindException taken) {
                continue;
            }
        }
        return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "parcours-preview");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Where a browser of this machine finds it. */
    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private void handle(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        boolean reads = Set.of("GET", "HEAD").contains(request.getRequestMethod());
        request.getResponseHeaders().set("Cache-Control", "no-store");
        request.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        request.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        request.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        if (!isOurs(request)) {
            send(request, Answer.words(421, desk.wrongHost(address())));
        } else if (!reads) {
            request.getResponseHeaders().set("Allow", "GET, HEAD");
            send(request, Answer.words(405, "GET, HEAD"));
        } else if (NEWS.equals(path)) {
            news.listen(request, state(request));
        } else {
            send(request, desk.answer(Optional.ofNullable(path).orElse("/")));
        }
    }

    private boolean isOurs(HttpExchange request) {
        String host = request.getRequestHeaders().getFirst("Host");
        return host != null && names.contains(host);
    }

    private static String state(HttpExchange request) {
        String query = Optional.ofNullable(request.getRequestURI().getQuery()).orElse("");
        return query.startsWith("state=") ? query.substring("state=".length()) : "";
    }

    private static void send(HttpExchange request, Answer answer) throws IOException {
        try (request) {
            request.getResponseHeaders().set("Content-Type", answer.type());
            answer.headers().forEach(request.getResponseHeaders()::set);
            boolean empty =
                    answer.content().length == 0 || request.getRequestMethod().equals("HEAD");
            request.sendResponseHeaders(answer.status(), empty ? -1 : answer.content().length);
            if (!empty) {
                request.getResponseBody().write(answer.content());
            }
        }
    }

    @Override
    public void close() {
        news.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
