package org.kokoroe.app.api;

import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Dialogs;
import org.kokoroe.ui.TaskExecutor;

/// What every screen is given of the hall.
public record Hall(
    Navigation navigation,
    Session session,
    SaveStatus saves,
    Appearance appearance,
    TaskExecutor tasks,
    Dialogs dialogs) {}
