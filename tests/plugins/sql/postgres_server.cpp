// SPDX-License-Identifier: Apache-2.0
#include "postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

QString findTools()
{
    const QStringList versions =
        QDir("/usr/lib/postgresql").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QString bin = "/usr/lib/postgresql/" + *version + "/bin/";
        if (QFile::exists(bin + "initdb"))
            return bin;
    }
    return {};
}

/// A port that is free now.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(socket);
    return port;
}

} // namespace

PostgresServer::PostgresServer() : m_bin(findTools()), m_port(freePort())
{
    if (m_bin.isEmpty()) {
        m_problem = "PostgreSQL is not installed";
        return;
    }
    const QString data = m_folder.filePath("data");
    QFile password(m_folder.filePath("password"));
    if (password.open(QIODevice::WriteOnly))
        password.write("open sesame\n");
    password.close();
    if (::geteuid() == 0) {
        const passwd* user = ::getpwnam("postgres");
        user = user != nullptr ? user : ::getpwnam("nobody");
        if (user == nullptr || ::chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) != 0
            || ::chown(qPrintable(password.fileName()), user->pw_uid, user->pw_gid) != 0) {
            m_problem = "there is no user to run the server as";
            return;
        }
    }
    const QString options =
        QStringLiteral("-p %1 -h 127.0.0.1 -k '%2' -c fsync=off").arg(m_port).arg(m_folder.path());
    const bool started = run("initdb", {"-D", data, "-U", "hilum", "-A", "scram-sha-256", "--pwfile",
                                        password.fileName(), "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"})
                         && run("pg_ctl", {"-D", data, "-o", options, "-l", m_folder.filePath("log"), "-w",
                                           "-t", "60", "start"});
    m_isRunning = started;
}

PostgresServer::~PostgresServer()
{
    if (m_isRunning)
        run("pg_ctl", {"-D", m_folder.filePath("data"), "-m", "immediate", "-w", "stop"});
}

bool PostgresServer::run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath("output-" + tool)); // pg_ctl's server keeps a pipe open.
    if (::geteuid() == 0) {
        const QString user = ::getpwnam("postgres") != nullptr ? "postgres" : "nobody";
        process.start("setpriv", QStringList{"--reuid", user, "--regid", user == "nobody" ? "nogroup" : user,
                                             "--clear-groups", m_bin + tool}
                                     + arguments);
    } else {
        process.start(m_bin + tool, arguments);
    }
    const bool fine = process.waitForFinished(120'000) && process.exitCode() == 0;
    QFile output(m_folder.filePath("output-" + tool));
    if (!fine && output.open(QIODevice::ReadOnly))
        m_problem = tool + " failed: " + QString::fromUtf8(output.readAll().right(300));
    return fine;
}
