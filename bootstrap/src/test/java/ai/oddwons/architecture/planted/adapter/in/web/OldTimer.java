package ai.oddwons.architecture.planted.adapter.in.web;

import java.util.Date;

/** A moment of the last century. */
@SuppressWarnings("JavaUtilDate")
record OldTimer(Date at) {}
