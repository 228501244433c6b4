package org.parcours.handbook.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import javax.xml.transform.Result;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.fonts.FontCase;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFSerializer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Lays out one part on its own, to FOP's intermediate format as it would be for a PDF. */
final class Compositor {

    private final Press press;

    Compositor(Press press) {
        this.press = press;
    }

    /**
     * The part laid out.
     *
     * @param digits how many digits the page number of an id has
     */
    PartLayout layout(FoPart part, ToIntFunction<String> digits) {
        LayoutEvents events = new LayoutEvents(part.name());
        Recording.Recorder recorder = new Recording.Recorder();
        try {
            FOUserAgent agent = press.agent(events);
            FontCase fonts = press.takeFonts();
            IFSerializer serializer = serializer(agent, recorder);
            serializer.mimicDocumentHandler(press.pdfHandler(agent, fonts));
            agent.setDocumentHandlerOverride(serializer);
            // Otherwise the tags would go to the PDF handler that is only mimicked, and be lost.
            agent.setStructureTreeEventHandler(serializer.getStructureTreeEventHandler());
            Fop fop = press.fop(MimeConstants.MIME_FOP_IF, agent);
            ContentHandler to = fop.getDefaultHandler();
            to.startDocument();
            part.recording().replay(new PartDialect(part.ids(), digits, to));
            to.endDocument();
            Recording recording = recorder.recording();
            // Before it is printed: that asks for each character again, and knows no surrogate pairs.
            Set<String> missing = missing(part, events);
            PdfPart pdf = PartPrint.of(recording, press, fonts, serializer.getFontInfo());
            press.giveBack(fonts, serializer.getFontInfo());
            return PartLayout.of(recording, pdf, missing);
        } catch (SAXException | IFException e) {
            throw new IllegalStateException("laying out " + part.name() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Characters that do not print. FOP prints those beyond the basic plane as {@code #} or over their neighbour, and
     * says nothing.
     */
    private static Set<String> missing(FoPart part, LayoutEvents events) {
        Set<String> missing = new TreeSet<>(events.missing());
        missing.addAll(part.beyond());
        return missing;
    }

    /**
     * The constructor looks up a transformer factory over the whole class path, which takes longer than a short layout
     * and is never used here: with the platform's class loader in place it takes nothing.
     */
    private static IFSerializer serializer(FOUserAgent agent, ContentHandler to) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return new ToEvents(new IFContext(agent), to);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    /** Sends events, not XML text: see {@link Recording}. */
    private static final class ToEvents extends IFSerializer {

        private final ContentHandler to;

        ToEvents(IFContext context, ContentHandler to) {
            super(context);
            this.to = to;
        }

        @Override
        public void setResult(Result result) throws IFException {
            super.setResult(new SAXResult(to));
        }
    }
}
