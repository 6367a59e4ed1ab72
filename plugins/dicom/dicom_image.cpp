// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_image.h"

#include "plugins/dicom/dicom_jpeg2000.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimage/diregist.h> // Registers colour images.
#include <dcmtk/dcmimgle/dcmimage.h>
#include <dcmtk/dcmimgle/dipixel.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <memory>
#include <mutex>

namespace hilum::dicom {
namespace {

// More than any modality makes in one frame, and little enough to hold.
constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 27;

void registerDecoders()
{
    static std::once_flag once;
    std::call_once(once, [] {
        DJDecoderRegistration::registerCodecs();
        DJLSDecoderRegistration::registerCodecs();
        DcmRLEDecoderRegistration::registerCodecs();
    });
}

Diagnostic noImage(std::string why)
{
    return Diagnostic::error("dicom.no-image", "The picture cannot be shown: {0}.", {std::move(why)});
}

struct FrameLayout
{
    std::uint32_t columns = 0;
    std::uint32_t rows = 0;
    std::uint32_t frames = 1;
};

Result<FrameLayout> layoutOf(DcmDataset& dataset)
{
    Uint16 rows = 0;
    Uint16 columns = 0;
    Sint32 frames = 1;
    dataset.findAndGetUint16(DCM_Rows, rows);
    dataset.findAndGetUint16(DCM_Columns, columns);
    dataset.findAndGetSint32(DCM_NumberOfFrames, frames);
    if (rows == 0 || columns == 0)
        return noImage("the data set has no rows and columns");
    if (std::uint64_t{rows} * columns > kMostPixels)
        return noImage("it is larger than can be held");
    return FrameLayout{
        .columns = columns, .rows = rows, .frames = static_cast<std::uint32_t>(frames < 1 ? 1 : frames)};
}

void applyWindow(DicomImage& image)
{
    if (!image.isMonochrome())
        return;
    if (image.getWindowCount() == 0 || image.setWindow(0) == 0)
        image.setMinMaxWindow();
}

Result<RasterImage> render(DicomImage& image, std::uint32_t frames)
{
    if (image.getStatus() != EIS_Normal)
        return noImage(DicomImage::getString(image.getStatus()));
    applyWindow(image);
    const std::unique_ptr<DicomImage> scaled(
        image.getWidthHeightRatio() != 1.0 ? image.createScaledImage(image.getWidth(), 0UL, 1, 1) : nullptr);
    DicomImage& shown = scaled ? *scaled : image;
    if (scaled)
        applyWindow(shown);
    RasterImage raster;
    raster.width = static_cast<std::uint32_t>(shown.getWidth());
    raster.height = static_cast<std::uint32_t>(shown.getHeight());
    raster.format = shown.isMonochrome() ? RasterImage::Format::Gray : RasterImage::Format::Rgb;
    raster.frames = frames;
    const auto* pixels = static_cast<const std::uint8_t*>(shown.getOutputData(8, 0, 0));
    if (pixels == nullptr)
        return noImage(DicomImage::getString(shown.getStatus()));
    const std::size_t size =
        std::size_t{raster.width} * raster.height * (raster.format == RasterImage::Format::Rgb ? 3 : 1);
    raster.pixels.assign(pixels, pixels + size);
    return raster;
}

/// Puts the decoded frame in place of the compressed ones, so that windows and palettes work as for any other
/// image.
Result<void> decodeJpeg2000(DcmDataset& dataset, std::uint32_t frame)
{
    DcmElement* element = nullptr;
    DcmPixelSequence* fragments = nullptr;
    dataset.findAndGetElement(DCM_PixelData, element);
    auto* pixelData = dynamic_cast<DcmPixelData*>(element);
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    if (pixelData == nullptr || pixelData->getEncapsulatedRepresentation(syntax, nullptr, fragments).bad())
        return noImage("it has no encapsulated pixel data");
    // A fragment a frame is what writers do; the first item is the offset table.
    DcmPixelItem* item = nullptr;
    Uint8* bytes = nullptr;
    if (fragments->getItem(item, frame + 1).bad() || item->getUint8Array(bytes).bad() || bytes == nullptr)
        return noImage("the frame is missing");
    Result<DecodedFrame> decoded =
        decodeJpeg2000Frame({reinterpret_cast<const char*>(bytes), item->getLength()}, kMostPixels);
    if (!decoded)
        return std::move(decoded).error();
    const bool isWide = decoded->bits > 8;
    dataset.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(decoded->height));
    dataset.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(decoded->width));
    dataset.putAndInsertUint16(DCM_BitsAllocated, isWide ? 16 : 8);
    dataset.putAndInsertUint16(DCM_BitsStored, static_cast<Uint16>(decoded->bits));
    dataset.putAndInsertUint16(DCM_HighBit, static_cast<Uint16>(decoded->bits - 1));
    dataset.putAndInsertUint16(DCM_PixelRepresentation, decoded->isSigned ? 1 : 0);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, static_cast<Uint16>(decoded->components));
    if (decoded->components == 3) {
        dataset.putAndInsertString(DCM_PhotometricInterpretation, "RGB");
        dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    }
    dataset.findAndDeleteElement(DCM_NumberOfFrames);
    dataset.findAndDeleteElement(DCM_PixelData);
    if (isWide)
        dataset.putAndInsertUint16Array(DCM_PixelData, decoded->samples.data(), decoded->samples.size());
    else {
        const std::vector<Uint8> narrow(decoded->samples.begin(), decoded->samples.end());
        dataset.putAndInsertUint8Array(DCM_PixelData, narrow.data(), narrow.size());
    }
    return {};
}

} // namespace

namespace {

/// Opens a frame and gives the image to `use`.
template<typename T>
Result<T> withFrame(const std::string& path, std::uint32_t frame,
                    Result<T> (*use)(DicomImage& image, std::uint32_t frames))
{
    registerDecoders();
    DcmFileFormat file;
    const OFCondition loaded = file.loadFile(path.c_str(), EXS_Unknown, EGL_noChange, 4096);
    DcmDataset& dataset = *file.getDataset();
    const Result<FrameLayout> layout = layoutOf(dataset);
    if (!layout)
        return loaded.bad() ? noImage(loaded.text()) : layout.error();
    if (frame >= layout->frames)
        return noImage("there is no such frame");
    constexpr unsigned long kFlags = CIF_MayDetachPixelData | CIF_UsePartialAccessToPixelData;
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    if (syntax == EXS_JPEG2000 || syntax == EXS_JPEG2000LosslessOnly) {
        if (Result<void> decoded = decodeJpeg2000(dataset, frame); !decoded)
            return std::move(decoded).error();
        DicomImage image(&dataset, EXS_LittleEndianExplicit, kFlags, 0, 1);
        return use(image, layout->frames);
    }
    DicomImage image(&file, syntax, kFlags, frame, 1);
    return use(image, layout->frames);
}

template<typename T>
void appendValues(const DiPixel& pixels, std::size_t count, std::vector<float>& values)
{
    const T* data = static_cast<const T*>(pixels.getData());
    values.reserve(count);
    for (std::size_t at = 0; at < count; ++at)
        values.push_back(static_cast<float>(data[at]));
}

bool takeValues(const DiPixel& pixels, std::size_t count, std::vector<float>& values)
{
    if (pixels.getData() == nullptr || pixels.getCount() < count)
        return false;
    switch (pixels.getRepresentation()) {
    case EPR_Uint8:
        appendValues<Uint8>(pixels, count, values);
        return true;
    case EPR_Sint8:
        appendValues<Sint8>(pixels, count, values);
        return true;
    case EPR_Uint16:
        appendValues<Uint16>(pixels, count, values);
        return true;
    case EPR_Sint16:
        appendValues<Sint16>(pixels, count, values);
        return true;
    case EPR_Uint32:
        appendValues<Uint32>(pixels, count, values);
        return true;
    case EPR_Sint32:
        appendValues<Sint32>(pixels, count, values);
        return true;
    default:
        return false;
    }
}

Result<SampledImage> sample(DicomImage& image, std::uint32_t frames)
{
    if (image.getStatus() != EIS_Normal)
        return noImage(DicomImage::getString(image.getStatus()));
    if (!image.isMonochrome())
        return noImage("it has colours");
    const std::unique_ptr<DicomImage> scaled(
        image.getWidthHeightRatio() != 1.0 ? image.createScaledImage(image.getWidth(), 0UL, 1, 1) : nullptr);
    DicomImage& shown = scaled ? *scaled : image;
    applyWindow(shown);
    SampledImage samples;
    samples.width = static_cast<std::uint32_t>(shown.getWidth());
    samples.height = static_cast<std::uint32_t>(shown.getHeight());
    samples.isInverted = image.getPhotometricInterpretation() == EPI_Monochrome1;
    samples.frames = frames;
    shown.getWindow(samples.windowCenter, samples.windowWidth);
    const DiPixel* pixels = shown.getInterData();
    if (pixels == nullptr
        || !takeValues(*pixels, std::size_t{samples.width} * samples.height, samples.values))
        return noImage("its values cannot be read");
    return samples;
}

} // namespace

Result<RasterImage> readImage(const std::string& path, std::uint32_t frame)
{
    return withFrame<RasterImage>(path, frame, &render);
}

Result<SampledImage> readSamples(const std::string& path, std::uint32_t frame)
{
    return withFrame<SampledImage>(path, frame, &sample);
}

} // namespace hilum::dicom
