package org.parcours.quiz.moodle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parcours.quiz.Imported;
import org.parcours.quiz.Imported.Answer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads Moodle XML as its importer does: by element names, texts trimmed, what is missing taken as empty. */
final class MoodleReader {

    private MoodleReader() {}

    static List<Imported> read(String xml) {
        return questions(xml).stream()
                .filter(question -> !question.getAttribute("type").equals("category"))
                .map(MoodleReader::question)
                .toList();
    }

    static List<Element> questions(String xml) {
        return children(document(xml).getDocumentElement(), "question");
    }

    private static Document document(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static Imported question(Element question) {
        String kind = question.getAttribute("type");
        List<Answer> answers =
                switch (kind) {
                    case "matching" ->
                        children(question, "subquestion").stream()
                                .map(pair -> Answer.pair(text(pair), text(child(pair, "answer"))))
                                .toList();
                    case "cloze" -> ClozeReader.answers(text(child(question, "questiontext")));
                    default ->
                        children(question, "answer").stream()
                                .map(answer -> Answer.of(
                                        text(answer),
                                        Double.parseDouble(answer.getAttribute("fraction")),
                                        text(child(answer, "feedback"))))
                                .toList();
                };
        return new Imported(
                kind,
                content(child(question, "idnumber")),
                text(child(question, "name")),
                text(child(question, "questiontext")),
                text(child(question, "generalfeedback")),
                content(child(question, "single")).equals("true"),
                answers);
    }

    static String text(Element element) {
        return content(child(element, "text"));
    }

    private static String content(Element element) {
        return element.getTextContent().strip();
    }

    /** The first child of that name, or an empty element. */
    static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? parent.getOwnerDocument().createElement(name) : found.get(0);
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>(children(parent));
        children.removeIf(child -> !child.getTagName().equals(name));
        return children;
    }

    static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .<Node>mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
