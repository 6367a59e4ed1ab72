// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include <QCoreApplication>

#include <pthread.h>

#include <csignal>
#include <thread>

namespace {

/// Ctrl-C, the stop of a service and the end of a session ask for an orderly end; a second one ends at once.
/// Signals are taken by a thread of their own, where everything is allowed, not by a handler.
void watchSignals(sigset_t signals, std::stop_source stop)
{
    int signal = 0;
    if (sigwait(&signals, &signal) != 0)
        return;
    stop.request_stop();
    if (sigwait(&signals, &signal) == 0)
        std::_Exit(128 + signal);
}

} // namespace

int main(int argc, char** argv)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // A closed pipe is an error of writing, not the end.
    std::signal(SIGXFSZ, SIG_IGN); // So is a file that may not grow.
    const std::stop_source stop;
    std::thread(watchSignals, signals, stop).detach();

    const QCoreApplication application(argc, argv); // Database drivers need one.
    return hilum::cli::runCommandLine(argc, argv, stop.get_token());
}
