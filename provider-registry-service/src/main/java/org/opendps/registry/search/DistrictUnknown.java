package org.opendps.registry.search;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record DistrictUnknown(String district) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No such postcode district";
    }

    @Override
    public String detail() {
        return "\"" + district + "\" is not among the postcode districts of Great Britain that are known here. Send the"
                + " part of a postcode before the space, such as SN15; for a district that is new, send one beside it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("district", district, "source", Districts.SOURCE);
    }
}
