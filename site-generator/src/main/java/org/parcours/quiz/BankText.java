package org.parcours.quiz;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.WebAddress;

/**
 * Text as it can stand outside the course: links that lead into the course become their words, trainer notes go. A
 * subclass decides on pictures.
 */
abstract class BankText extends TextRewriter {

    private static final Pattern ABSOLUTE = Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);

    /** The pictures of what was rewritten since the last call. */
    abstract List<Picture> takePictures();

    @Override
    public List<Inline> visitLink(Link link) {
        return link.address().accept(new LeadsOutside()) ? super.visitLink(link) : inlines(link.content());
    }

    @Override
    public List<Block> visitTrainerNote(TrainerNote note) {
        return List.of();
    }

    private static final class LeadsOutside implements AddressVisitor<Boolean> {

        @Override
        public Boolean visitWebAddress(WebAddress address) {
            return ABSOLUTE.matcher(address.url()).matches();
        }

        @Override
        public Boolean visitLessonAddress(LessonAddress address) {
            return false;
        }

        @Override
        public Boolean visitTermAddress(TermAddress address) {
            return false;
        }

        @Override
        public Boolean visitSourceAddress(SourceAddress address) {
            return false;
        }
    }
}
