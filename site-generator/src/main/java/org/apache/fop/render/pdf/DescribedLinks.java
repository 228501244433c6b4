package org.apache.fop.render.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.Method;
import org.apache.fop.pdf.PDFAction;
import org.apache.fop.pdf.PDFLink;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.PDFText;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.GoToXYAction;
import org.apache.fop.render.intermediate.extensions.Link;

/**
 * Makes PDF handlers that describe links inside the document too. FOP 2.11 drops the alternative text of such a link,
 * but PDF/UA-1 (ISO 14289-1, 7.18.5) asks for it in {@code /Contents}. It stands in FOP's package because the page and
 * the structure tree are visible there only.
 */
public final class DescribedLinks extends PDFDocumentHandlerMaker {

    @Override
    public IFDocumentHandler makeIFDocumentHandler(IFContext context) {
        Handler handler = new Handler(context);
        context.getUserAgent().setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
        return handler;
    }

    private static final class Handler extends PDFDocumentHandler {

        private final Navigation navigation = new Navigation(this);

        Handler(IFContext context) {
            super(context);
        }

        @Override
        public IFDocumentNavigationHandler getDocumentNavigationHandler() {
            return navigation;
        }

        @Override
        public void endDocument() throws IFException {
            navigation.registerIncompleteActions();
            super.endDocument();
        }
    }

    private static final class Navigation extends PDFDocumentNavigationHandler {

        private static final double POINT = 1000;

        private final PDFDocumentHandler handler;
        private final Method action;

        Navigation(PDFDocumentHandler handler) {
            super(handler);
            this.handler = handler;
            try {
                action = PDFDocumentNavigationHandler.class.getDeclaredMethod("getAction", AbstractAction.class);
                action.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("not the version of FOP that this was written for", e);
            }
        }

        @Override
        public void renderLink(Link link) throws IFException {
            PDFStructElem tag = (PDFStructElem) link.getAction().getStructureTreeElement();
            Object description = tag == null ? null : tag.get("Alt");
            if (description == null || !(link.getAction() instanceof GoToXYAction)) {
                super.renderLink(link);
                return;
            }
            DescribedLink described = new DescribedLink(area(link.getTargetRect()), description.toString());
            described.setAction(action(link));
            handler.getPDFDocument().registerObject(described);
            handler.getLogicalStructureHandler().addLinkContentItem(described, tag);
            handler.getCurrentPage().addAnnotation(described);
        }

        private Rectangle2D area(Rectangle target) {
            int pageHeight = handler.getCurrentPageRef().getPageDimension().height;
            return new Rectangle2D.Double(
                    target.getMinX() / POINT,
                    (pageHeight - target.getMaxY()) / POINT,
                    target.getWidth() / POINT,
                    target.getHeight() / POINT);
        }

        private PDFAction action(Link link) throws IFException {
            try {
                return (PDFAction) action.invoke(this, link.getAction());
            } catch (ReflectiveOperationException e) {
                throw new IFException("no action for a link", e);
            }
        }
    }

    private static final class DescribedLink extends PDFLink {

        private final String description;

        DescribedLink(Rectangle2D area, String description) {
            super(area);
            this.description = description;
        }

        @Override
        public String toPDFString() {
            String link = super.toPDFString();
            int end = link.lastIndexOf(">>");
            return link.substring(0, end) + "/Contents " + PDFText.escapeText(description) + "\n" + link.substring(end);
        }
    }
}
