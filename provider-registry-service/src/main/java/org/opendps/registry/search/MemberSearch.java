package org.opendps.registry.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.membership.venue.AccessFeature;
import org.opendps.registry.purchasing.rule.Setting;

/** What somebody looks for; all that is given has to be met, by one venue of the member. */
public class MemberSearch {

    @QueryParam("category")
    @Parameter(description = "Offered there")
    @Nullable
    String category;

    @QueryParam("area")
    @Parameter(description = "In which the member was admitted")
    @Nullable
    String area;

    @QueryParam("band")
    @Parameter(
            description =
                    "Service band with an agreed rate, also from a later day; of the category, where one is given")
    @Nullable
    String band;

    @QueryParam("near")
    @Size(max = 10)
    @Parameter(description = "Postcode district such as SN15: the nearest come first, those without a place not at all")
    @Nullable
    String near;

    @QueryParam("withinMiles")
    @Min(1)
    @Max(1_000)
    @Parameter(description = "From the middle of the district, as the crow flies")
    @Nullable
    Integer withinMiles;

    @QueryParam("freePlaces")
    @Min(1)
    @Max(10_000)
    @Parameter(description = "At least so many in a session; on the day, where one is given")
    @Nullable
    Integer freePlaces;

    @QueryParam("access")
    @Size(max = 10)
    @Parameter(description = "All of them; may be given several times")
    List<AccessFeature> access = List.of();

    @QueryParam("setting")
    @Nullable
    Setting setting;

    @QueryParam("day")
    @Parameter(description = "With a session on that day of the week")
    @Nullable
    DayOfWeek day;

    @QueryParam("text")
    @Size(max = 100)
    @Parameter(
            description = "Words of the names of provider and venue and of the offer; beginnings do, and small slips")
    @Nullable
    String text;

    @QueryParam("status")
    @Parameter(description = "Left out: all that are neither suspended nor removed")
    @Nullable
    MemberStatus status;

    String foundAs() {
        return switch (status) {
            case SUSPENDED -> "SUSPENDED";
            case REMOVED -> "REMOVED";
            case ACTIVE, REMOVAL_NOTIFIED -> "STANDING";
            case null -> "STANDING";
        };
    }

    /** As they stand in the rows; see the migration. */
    List<String> terms() {
        var terms = new ArrayList<String>();
        add(terms, "m:", status);
        add(terms, "c:", category);
        add(terms, "a:", area);
        add(terms, "b:", band == null || category == null ? band : category + "/" + band);
        add(terms, "s:", setting);
        add(terms, "d:", day);
        access.forEach(feature -> add(terms, "x:", feature));
        return terms;
    }

    private static void add(List<String> terms, String kind, @Nullable Object value) {
        if (value != null) {
            terms.add(kind + value);
        }
    }
}
