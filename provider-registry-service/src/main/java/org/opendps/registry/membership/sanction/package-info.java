/** Suspension and removal: why, on what evidence, from when and until when. */
@NullMarked
package org.opendps.registry.membership.sanction;

import org.jspecify.annotations.NullMarked;
