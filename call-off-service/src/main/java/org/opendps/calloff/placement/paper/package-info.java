/**
 * A placement on paper: the contract that both sides keep, and the order for what is payable now. The person is in them
 * by the pseudonym; who that is, the provider reads in the introduction.
 */
@NullMarked
package org.opendps.calloff.placement.paper;

import org.jspecify.annotations.NullMarked;
