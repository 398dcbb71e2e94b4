package org.plenary.admin.mandate;

import java.util.List;
import java.util.UUID;
import org.plenary.body.BodyService;
import org.plenary.listing.Criterion;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;
import org.plenary.mandate.ListedMandate;
import org.plenary.mandate.MandateService;
import org.plenary.search.GoService;
import org.springframework.stereotype.Component;

/** The services that mandates are entered and changed with. */
@Component
public record MandateDesk(MandateService mandates, Listing<ListedMandate> listed, GoService go, BodyService bodies) {

    private static final int MOST = 100;

    /** What rests on that authority, by the id of the act or the recommendation. */
    public List<ListedMandate> by(UUID authority) {
        return listed.page(new Selection("", List.of(new Criterion.Is("authorityId", authority)), List.of()), 0, MOST);
    }
}
