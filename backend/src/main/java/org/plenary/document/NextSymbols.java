package org.plenary.document;

import static org.plenary.schema.Tables.DOCUMENT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Proposes the symbol of a document that is yet to be written. */
@Service
public final class NextSymbols {

    private final DSLContext database;

    NextSymbols(DSLContext database) {
        this.database = database;
    }

    /**
     * The first free number behind those that the body has used in that year, e.g. {@code CTOC/COP/WG.7/2018/3} where 1 and 2
     * are taken. Papers of a series, e.g. CRP.1, are counted apart.
     */
    public String next(String bodySymbol, int year) {
        Viewer.current().require(Role.EDITOR, "propose a symbol");
        var start = bodySymbol + "/" + year + "/";
        var number = DSL.field(
                "substring({0} from {1})",
                String.class, DOCUMENT.SYMBOL_KEY, DSL.inline("/" + year + "/([0-9]{1,6})$"));
        var highest = database.select(DSL.max(number.cast(Integer.class)))
                .from(DOCUMENT)
                .where(DOCUMENT.SYMBOL_KEY.startsWith(
                        DSL.field("plenary.symbol_key({0})", String.class, DSL.val(start))))
                .and(DSL.condition("{0} = plenary.symbol_key({1}) || {2}", DOCUMENT.SYMBOL_KEY, DSL.val(start), number))
                .fetchSingle()
                .value1();
        return start + (highest == null ? 1 : highest + 1);
    }
}
