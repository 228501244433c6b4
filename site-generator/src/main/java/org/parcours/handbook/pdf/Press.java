package org.parcours.handbook.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.events.EventListener;
import org.apache.fop.fonts.FontCase;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.pdf.PlainPages;
import org.parcours.template.Theme;
import org.xml.sax.SAXException;

/**
 * FOP, set up with the fonts of a theme and the pictures of a course. FOP reads its configuration from a deferred tree
 * that two threads must not read at once, so that what reads it is locked here; the layout itself runs outside the lock.
 */
final class Press {

    private static final String CONFIGURATION = "handbook/fop.xml";
    /** Held, for a logger that nobody holds forgets its level. What matters comes as an event, not as a line of a log. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    private final FopFactory factory;
    private final Instant date;
    private final Queue<FontCase> fonts = new ConcurrentLinkedQueue<>();

    Press(Theme theme, Map<String, byte[]> pictures, Instant date) {
        LOG.setLevel(Level.OFF);
        this.date = date;
        try (InputStream configuration = theme.file(CONFIGURATION)
                .orElseThrow(() -> new IllegalStateException("the theme has no " + CONFIGURATION))) {
            FopFactoryBuilder builder = new FopConfParser(
                            configuration,
                            EnvironmentalProfileFactory.createRestrictedIO(
                                    URI.create("book:/"), new BookFiles(theme, pictures)))
                    .getFopFactoryBuilder();
            builder.setStrictFOValidation(true);
            factory = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(CONFIGURATION + ": " + e.getMessage(), e);
        }
    }

    FOUserAgent agent(EventListener listener) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreationDate(Date.from(date));
        agent.setProducer("Parcours");
        agent.getEventBroadcaster().addEventListener(listener);
        return agent;
    }

    /** Fonts for one document at a time, to be given back; one that ended with an exception keeps them. */
    FontCase takeFonts() {
        FontCase free = fonts.poll();
        return free == null ? new FontCase() : free;
    }

    /** Gives fonts back with which a document was made. */
    void giveBack(FontCase free, FontInfo document) {
        free.takeBack(document);
        fonts.add(free);
    }

    synchronized PlainPages pdfHandler(FOUserAgent agent, FontCase lent) throws FOPException {
        PlainPages handler = new PlainPages(agent, lent);
        handler.getConfigurator().configure(handler);
        return handler;
    }

    synchronized Fop fop(String format, FOUserAgent agent) throws FOPException {
        return factory.newFop(format, agent, java.io.OutputStream.nullOutputStream());
    }
}
