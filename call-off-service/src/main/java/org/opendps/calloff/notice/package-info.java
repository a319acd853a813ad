/** What each call-off must publish and by when: tasks that fall due by what happens to it, until somebody has done them. */
@NullMarked
package org.opendps.calloff.notice;

import org.jspecify.annotations.NullMarked;
