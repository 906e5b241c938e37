package fr.paysdesalers.pvd;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The jobs of the night, all of them, whenever a test wants them: as the portal has declared them. */
@TestComponent
public class Nuit {

    private final ObjectProvider<ScheduledTaskHolder> taches;

    Nuit(ObjectProvider<ScheduledTaskHolder> taches) {
        this.taches = taches;
    }

    public void passer() {
        taches.stream()
                .flatMap(une -> une.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .filter(tache -> tache.toString().startsWith("fr.paysdesalers."))
                .forEach(tache -> tache.getRunnable().run());
    }
}
