/**
 * Fee consultations: what a session costs members, line by line, against what is agreed. Each answer is a rival's cost:
 * the council sees figures of several, never of one.
 */
@NullMarked
package org.opendps.registry.consultation;

import org.jspecify.annotations.NullMarked;
