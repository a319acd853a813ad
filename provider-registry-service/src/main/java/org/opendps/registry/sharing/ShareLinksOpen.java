package org.opendps.registry.sharing;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Each open link is another door; whoever needs more calls one back that is not needed any more. */
record ShareLinksOpen(int most) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too many open share links";
    }

    @Override
    public String detail() {
        return "An application has at most " + most
                + " open share links. Call one back that nobody needs any more, or give somebody one that is there.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("most", most);
    }
}
