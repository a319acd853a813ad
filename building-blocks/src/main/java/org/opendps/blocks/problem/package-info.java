/** How a service says no: every refusal is a named reason and leaves as RFC 9457 problem+json. */
@NullMarked
package org.opendps.blocks.problem;

import org.jspecify.annotations.NullMarked;
