/**
 * What the gateway says when it answers for itself: problem details (RFC 9457) with a reason and what to do next.
 */
@NullMarked
package org.opendps.gateway.problem;

import org.jspecify.annotations.NullMarked;
