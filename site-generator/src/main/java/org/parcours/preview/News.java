package org.parcours.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells open pages that the course has changed, as server-sent events. A page says which state of the course it shows: one
 * that shows another than the present is told at once, so that nothing is missed between two connections.
 */
final class News implements AutoCloseable {

    private final List<HttpExchange> listeners = new ArrayList<>();
    private String state = "";

    /** Takes a page on as a listener, for as long as it stays. */
    synchronized void listen(HttpExchange page, String shows) throws IOException {
        page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        page.sendResponseHeaders(200, 0);
        listeners.add(page);
        send(page, shows.equals(state) ? ": welcome\n\n" : change(false));
    }

    /**
     * Says that there is a new state.
     *
     * @param whole whether more than texts has changed: styles, scripts, pictures
     */
    synchronized void tell(String newState, boolean whole) {
        state = newState;
        send(change(whole));
    }

    /** Says nothing, so that those are found out who have left. */
    synchronized void keepUp() {
        send(": still here\n\n");
    }

    private String change(boolean whole) {
        return "event: change\ndata: {\"state\": \"" + state + "\", \"whole\": " + whole + "}\n\n";
    }

    private void send(String event) {
        List.copyOf(listeners).forEach(page -> send(page, event));
    }

    private void send(HttpExchange page, String event) {
        try {
            OutputStream out = page.getResponseBody();
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            listeners.remove(page);
            page.close();
        }
    }

    @Override
    public synchronized void close() {
        listeners.forEach(HttpExchange::close);
        listeners.clear();
    }
}
