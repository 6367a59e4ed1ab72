// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_plugin.h"

#include "plugins/dicom/dicom_connector.h"

namespace hilum::dicom {

std::unique_ptr<Connector> DicomPlugin::create() const
{
    return std::make_unique<DicomConnector>();
}

} // namespace hilum::dicom
