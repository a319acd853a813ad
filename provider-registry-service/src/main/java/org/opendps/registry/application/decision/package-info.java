/** When a decision is due, what moves that day, and the reasons that it is given with. */
@NullMarked
package org.opendps.registry.application.decision;

import org.jspecify.annotations.NullMarked;
