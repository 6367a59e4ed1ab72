// SPDX-License-Identifier: Apache-2.0
// How long a frame of the timeline takes, zoomed out to all years and in to an hour, with everything open;
// and how fast a result is indexed and a patient read. CPU time of the one thread that works.
//
// usage: hilum-bench-timeline [EVENTS]     (50,000)
//   QT_QPA_PLATFORM=offscreen where there is no display
#include "core/patient/memory_store.h"
#include "core/patient/patient_record.h"
#include "tests/widgets/timeline/invented_patient.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/timeline_canvas.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace {

using namespace hilum;

constexpr int kFrames = 120;

double cpuMilliseconds()
{
    timespec time{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void report(const char* what, std::vector<double>& frames)
{
    std::ranges::sort(frames);
    std::printf("%-46s median %6.2f ms, slowest %6.2f ms (%4.0f frames/s)\n", what, frames[frames.size() / 2],
                frames.back(), 1000 / frames[frames.size() / 2]);
}

/// Zooms from one stretch of time to another, a frame a step.
void measureZoom(const char* what, timeline::TimelineCanvas& canvas, const timeline::TimeSpan& from,
                 const timeline::TimeSpan& to)
{
    QImage image(canvas.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> frames;
    for (int frame = 0; frame < kFrames; ++frame) {
        const double share = static_cast<double>(frame) / (kFrames - 1);
        const double begin = cpuMilliseconds();
        canvas.showSpan(
            {from.begin + (to.begin - from.begin) * share, from.end + (to.end - from.end) * share});
        canvas.viewport()->render(&image);
        frames.push_back(cpuMilliseconds() - begin);
    }
    report(what, frames);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const int results =
        argc > 1 ? std::max(1000, static_cast<int>(std::strtol(argv[1], nullptr, 10))) : 50'000;
    const std::string bundle = testing::asBundle(testing::inventedPatient({.number = 1, .results = results}));
    patient::MemoryStore store({{.name = "invented", .json = bundle}});
    double begin = cpuMilliseconds();
    patient::ScanProgress progress;
    const Result<patient::PatientIndex> index = patient::PatientIndex::build(store, progress, {});
    if (!index)
        return 1;
    double milliseconds = cpuMilliseconds() - begin;
    std::printf("%-46s %6.0f ms, %.0f MB/s, %.0f resources/s\n", "index of the result", milliseconds,
                static_cast<double>(bundle.size()) / milliseconds / 1e3,
                static_cast<double>(index->resourceCount()) / milliseconds * 1e3);
    begin = cpuMilliseconds();
    const Result<patient::PatientRecord> record = patient::readPatient(store, *index, 0, {}, {});
    if (!record)
        return 1;
    milliseconds = cpuMilliseconds() - begin;
    std::printf("%-46s %6.0f ms, %zu events\n", "the patient's resources as events", milliseconds,
                record->events.size());

    timeline::TimelineCanvas canvas;
    canvas.resize(1110, 720);
    const auto today = static_cast<double>(record->last) + 86400;
    begin = cpuMilliseconds();
    canvas.setRecord(std::make_shared<const patient::PatientRecord>(*record), today);
    std::printf("%-46s %6.1f ms\n", "the patient into the view", cpuMilliseconds() - begin);
    const timeline::TimeSpan all = canvas.scale().visible();
    const double middle = (all.begin + all.end) / 2;
    const timeline::TimeSpan year{middle, middle + 365.0 * 86400};
    measureZoom("all years to one year", canvas, all, year);
    measureZoom("a year to an hour", canvas, year, {middle + 86400, middle + 90000});
    measureZoom("a year's stretch moved over all years", canvas, {all.begin, all.begin + year.length()},
                {all.end - year.length(), all.end});
    canvas.setAllOpen(false);
    measureZoom("lanes only, all years to one year", canvas, all, year);
    std::vector<double> hits;
    canvas.showSpan(all);
    for (int at = 0; at < kFrames; ++at) {
        begin = cpuMilliseconds();
        (void)canvas.eventAt({timeline::TimelineCanvas::kGutter + at * 5.0, 60.0 + at * 5.0});
        hits.push_back(cpuMilliseconds() - begin);
    }
    report("the event under the cursor", hits);
    return 0;
}
