package org.parcours.model.text;

import java.util.List;

/** Who said a quotation, and where; the second may be empty. */
public record Attribution(List<Inline> who, List<Inline> where) {

    public Attribution {
        who = List.copyOf(who);
        where = List.copyOf(where);
    }
}
