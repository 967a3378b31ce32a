module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>,
      %arg1: tensor<3x3x1x16xf32>,
      %arg2: tensor<32xf32>,
      %arg3: tensor<3x3x16x32xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<1568x10xf32>,
      %arg6: tensor<128x28x28x1xf32>) -> (tensor<128x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg6, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<3x3x1x16xf32>) -> tensor<128x14x14x16xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<128x14x14x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<128x14x14x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %6 = stablehlo.negate %3 : tensor<128x14x14x16xf32>
    %7 = stablehlo.exponential %6 : tensor<128x14x14x16xf32>
    %8 = stablehlo.add %5, %7 : tensor<128x14x14x16xf32>
    %9 = stablehlo.divide %4, %8 : tensor<128x14x14x16xf32>
    %10 = stablehlo.multiply %3, %9 : tensor<128x14x14x16xf32>
    %11 = stablehlo.convolution(%10, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<3x3x16x32xf32>) -> tensor<128x7x7x32xf32>
    %12 = stablehlo.reshape %arg2 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<128x7x7x32xf32>
    %14 = stablehlo.add %11, %13 : tensor<128x7x7x32xf32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %17 = stablehlo.negate %14 : tensor<128x7x7x32xf32>
    %18 = stablehlo.exponential %17 : tensor<128x7x7x32xf32>
    %19 = stablehlo.add %16, %18 : tensor<128x7x7x32xf32>
    %20 = stablehlo.divide %15, %19 : tensor<128x7x7x32xf32>
    %21 = stablehlo.multiply %14, %20 : tensor<128x7x7x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<128x7x7x32xf32>) -> tensor<128x1568xf32>
    %23 = stablehlo.dot_general %22, %arg5, contracting_dims = [1] x [0] : (tensor<128x1568xf32>, tensor<1568x10xf32>) -> tensor<128x10xf32>
    %24 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %26 = stablehlo.add %23, %25 : tensor<128x10xf32>
    return %26 : tensor<128x10xf32>
  }
}
